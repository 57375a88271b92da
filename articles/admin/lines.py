"""Lists that are kept as JSON, edited as plain lines."""

from django import forms


class LinesField(forms.CharField):
    """One entry a line; nobody has to write brackets."""

    widget = forms.Textarea(attrs={"rows": 4, "class": "vLargeTextField"})

    def __init__(self, *args, **kwargs):
        super().__init__(*args, required=False, **kwargs)

    def prepare_value(self, value):
        return "\n".join(map(str, value)) if isinstance(value, list) else value

    def to_python(self, value):
        return [line.strip() for line in (value or "").splitlines() if line.strip()]

    def validate(self, value):
        pass

    def run_validators(self, value):
        for line in value:
            super().run_validators(line)

    def has_changed(self, initial, data):
        return (initial or []) != self.to_python(data)
