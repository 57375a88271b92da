"""A public note by command, about a record that is named by its address."""

import pytest
from django.core.management import CommandError, execute_from_command_line

from articles.models import PublicNote
from tests.editing.test_commands import run
from tests.factories import make_article, make_claim, make_person

pytestmark = pytest.mark.django_db

REPLY = ("--kind=reply", "--text=I did not say so.")


@pytest.mark.parametrize("make", [make_claim, make_person, make_article])
@pytest.mark.parametrize("way", ["{}", "https://archive.example{}?a=b"])
def test_a_note_is_added_to_the_record_at_an_address(anna, make, way):
    record = make()
    said = run("add_note", way.format(record.get_absolute_url()), *REPLY, "--dated=2025-05-03")
    note = PublicNote.objects.get()
    assert said.endswith(f": note {note.pk} stands with it.\n")
    assert (note.record, note.text, note.day) == (record, "I did not say so.", "3 May 2025")
    assert (note.review, note.reviewed_by) == ("checked", anna)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("/claims/999", *REPLY), "There is no statement"),
        (("/numbers/1-troops/", *REPLY), "no address of a record"),
        (("http://[x/people/{}/", *REPLY), "no address of a record"),
        (("/people/{}/", *REPLY, "--dated=May"), "'May' is no day"),
        (("/people/{}/", "--kind=reply", "--text= "), "words: This field cannot be blank"),
        (("/people/{}/", "--kind=praise", "--text=Good."), "invalid choice: 'praise'"),
    ],
)
def test_a_note_that_cannot_be_added_says_why(anna, arguments, says):
    with pytest.raises(CommandError, match=says):
        run("add_note", arguments[0].format(make_person().pk), *arguments[1:])
    assert not PublicNote.objects.exists()


@pytest.mark.parametrize("words", ["soon", "2025-02-30", "%s"])
def test_a_wrong_day_is_told_as_a_wrong_option_on_the_command_line(anna, capsys, words):
    line = ["manage.py", "add_note", make_person().get_absolute_url(), *REPLY, "--by=anna"]
    with pytest.raises(SystemExit) as ended:
        execute_from_command_line([*line, f"--dated={words}"])
    assert ended.value.code == 2
    said = f"error: argument --dated: {words!r} is no day; write it as 2025-05-03.\n"
    assert capsys.readouterr().err.endswith(said)
    assert not PublicNote.objects.exists()
