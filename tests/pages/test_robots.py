"""What machines ask of every site."""


def test_machines_are_kept_from_the_admin_and_from_the_states_of_lists(client):
    response = client.get("/robots.txt")
    assert response["Content-Type"].startswith("text/plain")
    assert {"Disallow: /admin/", "Disallow: /*?"} <= set(response.text.splitlines())


def test_a_browser_that_looks_for_an_icon_is_led_to_it(client):
    assert client.get("/favicon.ico")["Location"].endswith("img/icon.svg")
