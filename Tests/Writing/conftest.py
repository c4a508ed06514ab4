import pathlib
import subprocess

import pytest

import writing


@pytest.fixture(scope="session")
def roots(tmp_path_factory):
    return writing.sites(tmp_path_factory.mktemp("sites"))


@pytest.fixture(scope="session")
def expected(roots, tmp_path_factory):
    return writing.expected(roots, tmp_path_factory.mktemp("expected"))


@pytest.fixture(scope="session")
def ended(tmp_path_factory):
    """The library that ends a program before a step."""
    library = tmp_path_factory.mktemp("ended") / "ended.so"
    subprocess.run(
        ["cc", "-Wall", "-shared", "-fPIC", "-o", library, pathlib.Path(__file__).with_name("ended.c")], check=True)
    return library
