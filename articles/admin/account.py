"""Accounts, for superusers: Django's form, with what nobody sets by hand only to be read."""

from django.contrib import admin
from django.contrib.auth import get_user_model
from django.contrib.auth.admin import UserAdmin

admin.site.unregister(get_user_model())


@admin.register(get_user_model())
class AccountAdmin(UserAdmin):
    # As fields they would be two boxes each, which no label names to a screen reader.
    readonly_fields = ["last_login", "date_joined"]
