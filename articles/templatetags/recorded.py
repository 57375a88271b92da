"""`include`, as Django has it, that tells the specimen page what each component looks like.

In use under DEBUG alone (see TEMPLATES in the settings).
"""

from django.template import Library
from django.template.loader_tags import IncludeNode, do_include

from articles.filling import tell

register = Library()


class RecordedInclude(IncludeNode):
    def render(self, context):
        markup = super().render(context)
        tell(self.template.resolve(context), markup)
        return markup


@register.tag("include")
def include(parser, token):
    node = do_include(parser, token)
    node.__class__ = RecordedInclude
    return node
