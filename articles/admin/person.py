"""People: names, roles, and what readers are told of them."""

from django.contrib import admin

from articles.admin.figure import Affiliations, VariantNames
from articles.admin.regrouping import RegroupedAdmin
from articles.models import Affiliation, Person


@admin.register(Person)
class PersonAdmin(RegroupedAdmin):
    inlines = [VariantNames, Affiliations]
    fieldsets = [
        (
            None,
            {
                "fields": ["name", "sort_name", "note", "display"],
                "description": "The name that heads this person’s page. When you change it, the "
                "former name is kept below among the other forms. While nobody has checked the "
                "name, the address of the page does not have it, and it stands in A to Z only for "
                "readers who ask for such names. Check it, and readers find it in A to Z, and the "
                "address has the name.",
            },
        ),
        ("In the archive", {"fields": ["contents", "together", "notes", "provenance"]}),
    ]

    def parts(self, obj):
        return [
            *super().parts(obj),
            (Affiliation, "person", "role"),
        ]
