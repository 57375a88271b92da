"""The archive as gunicorn serves it for a benchmark: no result of a search is kept for the next page."""

from newsarchive.wsgi import application as archive

from articles.facets.found import searched  # isort: skip - Django wants to be set up first


def application(environ, start_response):
    searched.cache_clear()
    return archive(environ, start_response)
