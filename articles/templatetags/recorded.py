"""`include`, as Django has it, that tells the specimen page what each component looks like.

In use under DEBUG alone (see TEMPLATES in the settings).
"""

from django.template import Library
from django.template.loader_tags import IncludeNode, do_include

register = Library()


class RecordedInclude(IncludeNode):
    def render(self, context):
        markup = super().render(context)
        examples = getattr(getattr(context, "request", None), "examples", None)
        if examples is not None:
            examples[self.template.resolve(context)].add(markup)
        return markup


@register.tag("include")
def include(parser, token):
    node = do_include(parser, token)
    node.__class__ = RecordedInclude
    return node
