"""An S3 of our own, on this machine."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from types import SimpleNamespace

import pytest


@contextmanager
def a_bucket() -> Iterator[SimpleNamespace]:
    """A bucket: `put` writes an object, `keys` lists them, `uri` says how to address one."""
    server_module = pytest.importorskip("moto.server", reason="moto is not installed")
    boto3 = pytest.importorskip("boto3")
    server = server_module.ThreadedMotoServer("127.0.0.1", 0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    keys = {"aws_access_key_id": "testing", "aws_secret_access_key": "testing", "region_name": "us-east-1"}
    client = boto3.client("s3", endpoint_url=f"http://{host}:{port}", **keys)
    client.create_bucket(Bucket="mill")
    patch = pytest.MonkeyPatch()
    patch.setenv("AWS_ACCESS_KEY_ID", "testing")
    patch.setenv("AWS_SECRET_ACCESS_KEY", "testing")
    patch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    query = f"?endpoint_override={host}:{port}&scheme=http&region=us-east-1"

    def put(key: str, content: bytes) -> None:
        client.put_object(Bucket="mill", Key=key, Body=content)

    def names(prefix: str) -> list[str]:
        return [found["Key"] for found in client.list_objects_v2(Bucket="mill", Prefix=prefix).get("Contents", [])]

    def delete(key: str) -> None:
        client.delete_object(Bucket="mill", Key=key)

    try:
        yield SimpleNamespace(put=put, names=names, delete=delete, uri=lambda key: f"s3://mill/{key}{query}")
    finally:
        patch.undo()
        server.stop()
