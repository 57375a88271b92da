"""The form of a claim: words found in the article, a speaker from the archive or a new one."""

from django import forms
from django.urls import reverse
from django.utils.html import format_html

from articles import editing
from articles.admin.choices import told_apart, who_is_who
from articles.admin.desk import PlaceField, read_place
from articles.admin.filters import is_number
from articles.admin.how_known import AsksHowKnown, Fact, as_before
from articles.admin.passages import AroundField
from articles.admin.writing import asked_which, offered_for
from articles.models import Article, Figure
from articles.models.claim import SpeakerKind
from articles.models.figure import Kind, OrganizationType

NEW = [
    ("", "somebody in the archive"),
    (Kind.PERSON, "a new person"),
    *((kind, f"a new organization: {label}") for kind, label in OrganizationType.choices),
]


class ClaimForm(AsksHowKnown):
    class Meta:
        labels = {
            "speaks_for": "Speaks for",
            "within": "Reported within",
            "said": "Day",
            "said_precision": "Known",
            "said_bound": "Said",
            "said_basis": "Known from",
            "said_note": "Words that tell the day",
        }
        help_texts = {"said": "Ex.: 17/10/2024. For a month or a year, its first day."}

    facts = (Fact("said", "day", ("said_basis", "said_note")),)
    said_as_before = as_before()
    may_enter_figures = False
    around = AroundField(label="Words around them")
    content_place = PlaceField()
    speaker_printed_place = PlaceField()
    cue_place = PlaceField()
    speaker_name = forms.CharField(
        label="Or write a name",
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"class": "vTextField"}),
        help_text="Any form of it, or a number (no. 12). Of somebody new, the name as the archive "
        "should head it: the record is made when you save.",
    )
    speaker_new = forms.ChoiceField(label="This is", required=False, choices=NEW)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.new_speaker = None
        claim = self.instance
        if claim.pk is None:
            self._ask_how_given()
            self._begin(claim)
        else:
            cue_end = (claim.cue_start or 0) + len(claim.cue)
            self.initial |= {
                "content_place": claim.pieces,
                "speaker_printed_place": _piece(claim.speaker_start, claim.speaker_end),
                "cue_place": _piece(claim.cue_start, cue_end),
            }

    def _ask_how_given(self):
        """How the speaker is given follows from who is chosen, until somebody says otherwise."""
        field = self.fields["speaker_kind"]
        field.required, field.initial = False, ""
        field.choices = [("", "as it follows from the fields here"), *SpeakerKind.choices]
        self.initial.setdefault("speaker_kind", "")

    def _follow_speaker(self):
        if self.instance.pk is None and not self.cleaned_data.get("speaker_kind"):
            is_known = self.cleaned_data.get("speaker") or self.cleaned_data.get("speaker_name")
            printed = self.cleaned_data.get("speaker_printed")
            without = SpeakerKind.DESCRIBED if printed else SpeakerKind.NONE
            self.cleaned_data["speaker_kind"] = SpeakerKind.NAMED if is_known else without

    def _begin(self, claim):
        """A new claim from what an address or an earlier try says: the article, and its words."""
        given = self.data if self.is_bound else self.initial
        number = str(given.get("article") or "")
        article = Article.objects.filter(pk=number).first() if is_number(number) else None
        if article is None:
            return
        claim.article = article
        place = read_place(str(given.get("content_place", "")))
        if place and place[-1][1] <= len(article.text):
            claim.pieces = [list(piece) for piece in place]
            if not self.is_bound:
                self.initial.setdefault("content", editing.words_at(article, place))

    def is_valid(self):
        """Who asks for a preview sees the form again, and nothing is saved."""
        return super().is_valid() and "_preview" not in self.data

    def clean(self):
        cleaned = super().clean()
        self._refer_to_the_same_article(cleaned)
        self._not_twice(cleaned)
        return cleaned

    def follow(self, changes):
        """Find the places of the words; each that cannot be found is an error beside its field."""
        super().follow(changes)
        self._follow_speaker()
        self._call_speaker_by_name(changes)
        claim = self.instance
        article = changes.get("article") or getattr(claim, "article", None)
        if article is None:
            return
        claim.article = article
        if {"content", "around", "kind", "content_place"} & set(self.changed_data):
            self._place_content(claim, changes)
        if claim.pk is None and "content" not in changes:
            return
        near = (changes.get("start", claim.start), changes.get("end", claim.end))
        self._place("speaker_printed", changes, editing.speaker_words_at, near)
        self._place("cue", changes, editing.cue_at, near)

    def _place_content(self, claim, changes):
        words = self.cleaned_data.get("content", "")
        near = None if claim.pk is None else (claim.start, claim.end)
        try:
            changes |= editing.content_at(
                claim.article,
                words,
                kind=self.cleaned_data.get("kind", claim.kind),
                around=self.cleaned_data.get("around", ""),
                near=near,
                place=self.cleaned_data.get("content_place", ()),
            )
        except editing.WordsNotPlaced as error:
            changes.pop("content", None)
            if words:
                self.add_error("content", str(error))

    def _place(self, name, changes, find, near):
        marked = f"{name}_place"
        if name not in self.cleaned_data or not {name, marked} & set(self.changed_data):
            return
        place = self.cleaned_data.get(marked, ())
        try:
            changes |= find(self.instance.article, self.cleaned_data[name], near, place)
        except editing.WordsNotPlaced as error:
            changes.pop(name, None)
            self.add_error(name, str(error))

    # The speaker by name

    def _call_speaker_by_name(self, changes):
        name = " ".join(self.cleaned_data.get("speaker_name", "").split())
        new = self.cleaned_data.get("speaker_new", "")
        if not name:
            if new:
                self.add_error("speaker_name", "Write the name of the new record here.")
            return
        if changes.get("speaker"):
            self.add_error("speaker_name", "Choose in the list or write a name, not both.")
            return
        found = self._new_figure(name, new) if new else self._figure_called(name)
        changes.pop("speaker", None)
        if found is not None and found != self.instance.speaker:
            changes["speaker"] = found

    def _figure_called(self, name):
        """The one figure of this name or number; else an error that offers who it could be."""
        found, offered = offered_for(name, Figure.objects.all())
        if found is None:
            nobody = (
                "Nobody in the archive is called so. Try another form of the name, or say beside "
                "it that this is a new person or organization."
            )
            self.add_error("speaker_name", asked_which(offered) if offered else nobody)
        return found

    def _new_figure(self, name, new):
        """A record that is yet to be made; an error where there is one of that name."""
        if not self.may_enter_figures:
            self.add_error("speaker_new", "You may not add records: ask an editor to add this one.")
            return None
        twin = told_apart(Figure.objects.public().called(name).with_times_speaker()).first()
        if twin is not None:
            self.add_error(
                "speaker_new",
                f"The archive has {who_is_who(twin)}. If you mean this one, choose “somebody in the "
                "archive” here; for another of the same name, first add a record under People or "
                "Organizations, and write its number.",
            )
            return None
        is_person = new == Kind.PERSON
        kind, of_type = (Kind.PERSON, "") if is_person else (Kind.ORGANIZATION, new)
        self.new_speaker = Figure(name=name, kind=kind, type=of_type)
        return self.new_speaker

    # What cannot be

    def _refer_to_the_same_article(self, cleaned):
        for name in ("within", "repeats"):
            other = cleaned.get(name)
            if other and other.article_id != self.instance.article_id:
                self.add_error(name, "Choose a claim from the same article.")
            elif other and other.pk == self.instance.pk:
                self.add_error(name, "Choose another claim than this one.")

    def _not_twice(self, cleaned):
        is_new = self.instance.pk is None and self.new_speaker is None
        if is_new and self.instance.pieces and not self.errors:
            twin = editing.already_entered(self.instance)
            if twin:
                address = reverse("admin:articles_claim_change", args=[twin.pk])
                said = "was rejected; restore it there" if twin.is_rejected else "is there already"
                link = format_html('<a href="{}">The same claim</a> {}.', address, said)
                self.add_error(None, link)


def _piece(start, end):
    return () if start is None else [(start, end)]
