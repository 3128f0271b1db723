"""Expands a SAM template offline into what CloudFormation will see: expand.py TEMPLATE OUTPUT"""

import json
import os
import sys

os.environ.setdefault("AWS_DEFAULT_REGION", "us-east-1")  # the translator asks boto3 for a Region

from samtranslator.translator.transform import transform
from samtranslator.yaml_helper import yaml_parse


class NoManagedPolicies:
    """Every function names its own role, so that no managed policy is looked up."""

    def load(self):
        return {}


def with_uploaded_code(template):
    """The translator takes only code that lies in S3, where sam deploy will have put it."""
    for resource in template["Resources"].values():
        uri = resource.get("Properties", {}).get("CodeUri")
        if isinstance(uri, str) and not uri.startswith("s3://"):
            resource["Properties"]["CodeUri"] = "s3://artifacts/" + uri
    return template


def defaults(template):
    return {
        name: parameter["Default"]
        for name, parameter in template.get("Parameters", {}).items()
        if "Default" in parameter
    }


def main(source, target):
    with open(source, encoding="utf-8") as file:
        template = with_uploaded_code(yaml_parse(file.read()))
    expanded = transform(template, defaults(template), NoManagedPolicies())
    text = json.dumps(expanded, ensure_ascii=False, indent=1)
    with open(target, "w", encoding="utf-8") as file:
        file.write(text)
    print(f"{len(expanded['Resources'])} resources, {len(text.encode())} bytes")


main(*sys.argv[1:])
