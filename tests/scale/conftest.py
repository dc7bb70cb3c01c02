"""A store on this computer that speaks S3, and programs that work with it; `make scale` has the packages."""

import importlib.util
import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGES = ("boto3", "moto", "pyarrow", "ray", "s3fs")
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def store():
    """A bucket `pets` that keeps every version of every file; its client."""
    if missing := [name for name in PACKAGES if importlib.util.find_spec(name) is None]:
        pytest.skip(f"{', '.join(missing)} not installed; run `make scale`")
    import boto3
    from moto.server import ThreadedMotoServer

    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    settings = {
        "AWS_ENDPOINT_URL": f"http://{host}:{port}",
        "AWS_ACCESS_KEY_ID": "testing",
        "AWS_SECRET_ACCESS_KEY": "testing",  # no secret: the store takes any
        "AWS_DEFAULT_REGION": "us-east-1",
    }
    with pytest.MonkeyPatch.context() as patch:
        for name, value in settings.items():
            patch.setenv(name, value)
        client = boto3.client("s3")
        client.create_bucket(Bucket="pets")
        client.put_bucket_versioning(Bucket="pets", VersioningConfiguration={"Status": "Enabled"})
        yield client
    server.stop()


@pytest.fixture
def start():
    """A function that starts `petseg` with arguments; returns the process, whose output is text."""
    started = []

    def start(*arguments):
        command = [sys.executable, "-m", "petseg_gui", *map(str, arguments)]
        environment = os.environ | {"PYTHONPATH": str(ROOT)}
        process = subprocess.Popen(
            command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()
