from django.apps import AppConfig
from django.contrib.admin.apps import AdminConfig
from django.core.checks import Tags, register


class ArchiveAdminConfig(AdminConfig):
    default_site = "newsarchive.admin.ArchiveAdminSite"


class ProjectConfig(AppConfig):
    name = "newsarchive"
    verbose_name = "Project"

    def ready(self):
        from newsarchive import checks

        register(checks.access_is_chosen, Tags.security, deploy=True)
        register(checks.somebody_can_be_told, Tags.security, deploy=True)
