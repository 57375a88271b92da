"""What is taken of a file that somebody sends."""

from django.conf import settings
from django.core.files.uploadhandler import FileUploadHandler


class LimitedUploadHandler(FileUploadHandler):
    """Lets through little more of a file than an import takes: enough to see that it is too large."""

    def receive_data_chunk(self, raw_data, start):
        return raw_data if start <= settings.IMPORT_MAX_BYTES else None

    def file_complete(self, file_size):
        return None
