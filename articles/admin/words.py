"""Words that desk pages share: numbers of things, and who is meant by a record that was merged."""

from articles.models import Affiliation, Measure, Mention, VariantName

PLAINLY = {
    Mention: ("place where somebody is named", "places where somebody is named"),
    VariantName: ("other form of a name", "other forms of names"),
    Affiliation: ("role of a person", "roles of people"),
    Measure: ("thing that is counted", "things that are counted"),
}


def number_of(count, one, many=None):
    """“1 claim”, “2 claims”; `many` where it is not `one` with an s."""
    return f"{count:,} {one if count == 1 else many or f'{one}s'}"


def name_of(model, count):
    """What so many records are called; some in plainer words than their lists are headed by."""
    one, many = PLAINLY.get(model, (model._meta.verbose_name, model._meta.verbose_name_plural))
    return one if count == 1 else many


def recorded_name(figure):
    """The name that readers meet, and the one under which the record was made, where another."""
    root = figure.root
    if root.name == figure.name:
        return root.name
    return f"{root.name} (recorded as {figure.name})"


def who(field, heading):
    """A column of a list: the person or organization in this field of a record, by name."""

    def column(record):
        figure = getattr(record, field)
        return None if figure is None else recorded_name(figure)

    column.__name__, column.short_description = f"who_{field}", heading
    return column
