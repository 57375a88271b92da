"""Pages of the editors' side that belong to no one model."""

from django.contrib import admin
from django.urls import path

from articles.admin.review import ReviewView

urlpatterns = [path("", admin.site.admin_view(ReviewView.as_view()), name="review")]
