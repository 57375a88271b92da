"""The editors' side: Django's admin under the archive's name, in the order of an editor's work."""

from django.conf import settings
from django.contrib.admin import AdminSite
from django.urls import include, path

FIRST_PAGE = "article claim answer person organization quantity measure publicnote accession decision".split()


class ArchiveAdminSite(AdminSite):
    site_header = f"{settings.ARCHIVE_NAME}: editing"
    site_title = settings.ARCHIVE_NAME
    index_title = "What do you want to look after?"

    def get_urls(self):
        return [path("review/", include("articles.admin.urls")), *super().get_urls()]

    def get_app_list(self, request, app_label=None):
        """The records of the archive first, articles before what is found in them."""
        apps = super().get_app_list(request, app_label)
        for app in apps:
            app["models"].sort(key=lambda model: _rank(model["model"]._meta.model_name))
        return sorted(apps, key=lambda app: app["app_label"] != "articles")

    def index(self, request, extra_context=None):
        return super().index(request, {**self.told(self, request), **(extra_context or {})})

    @staticmethod
    def told(site, request):
        """What the template of the first page gets; the app that has records says it instead."""
        return {}


def _rank(name):
    return FIRST_PAGE.index(name) if name in FIRST_PAGE else len(FIRST_PAGE)
