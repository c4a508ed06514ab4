import pytest

import writing


@pytest.fixture(scope="session")
def roots(tmp_path_factory):
    return writing.sites(tmp_path_factory.mktemp("sites"))


@pytest.fixture(scope="session")
def expected(roots, tmp_path_factory):
    return writing.expected(roots, tmp_path_factory.mktemp("expected"))
