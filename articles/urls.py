"""The addresses of the archive. The id decides; the slug is for people and may change."""

from django.urls import path

from articles.views import (
    about,
    article,
    claim,
    corrections,
    figure,
    home,
    lists,
    machines,
    measure,
    numbers,
    saved,
    specimen,
)

urlpatterns = [
    path("", home.home, name="home"),
    path("about/", about.about, name="about"),
    path("articles/", lists.articles, name="articles"),
    path("articles/<int:pk>/", article.number, name="article_number"),
    path("articles/<int:pk>-<slug:slug>/", article.article, name="article"),
    path("articles/<int:pk>-<slug:slug>/file/", saved.saved_file, name="article_file"),
    path("articles/<int:pk>-<slug:slug>/text/", article.text, name="article_text"),
    path(
        "articles/<int:pk>-<slug:slug>/as-saved/",
        saved.as_saved,
        name="article_as_saved",
    ),
    path(
        "articles/<int:pk>-<slug:slug>/cite.<slug:suffix>",
        article.citation,
        name="article_citation",
    ),
    path("claims/", lists.claims, name="claims"),
    path("claims/<int:pk>/", claim.claim, name="claim"),
    path("claims/<int:pk>/cite.<slug:suffix>", claim.citation, name="claim_citation"),
    path("corrections/", corrections.corrections, name="corrections"),
    path("people/", lists.people, name="people"),
    path("people/<int:pk>/", figure.person, {"slug": ""}, name="person_number"),
    path("people/<int:pk>-<slug:slug>/", figure.person, name="person"),
    path("organizations/", lists.organizations, name="organizations"),
    path(
        "organizations/<int:pk>/",
        figure.organization,
        {"slug": ""},
        name="organization_number",
    ),
    path("organizations/<int:pk>-<slug:slug>/", figure.organization, name="organization"),
    path("numbers/", numbers.numbers, name="numbers"),
    path("numbers/<int:pk>-<slug:slug>/", measure.measure, name="measure"),
    path(".well-known/security.txt", machines.security, name="security"),
    path("robots.txt", machines.robots, name="robots"),
    path("favicon.ico", machines.icon, name="icon"),
    path("opensearch.xml", machines.opensearch, name="opensearch"),
    path("specimen/", specimen.specimen, name="specimen"),
    path("sitemap.xml", machines.sitemap, name="sitemap"),
    path("sitemap-<slug:section>.xml", machines.sitemap_part, name="sitemap_part"),
]
