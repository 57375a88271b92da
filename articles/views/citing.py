"""What a citation needs to know beside the record: where it stands here, and the day."""

from django.conf import settings
from django.utils import timezone

from articles.citation import Circumstances


def circumstances(request, record):
    return Circumstances(
        archive=settings.ARCHIVE_NAME,
        address=request.build_absolute_uri(record.get_absolute_url()),
        day=timezone.localdate(),
    )
