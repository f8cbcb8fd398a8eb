console.log("parseHTTPRequestBody2Json".split(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/), "aB".split(/(?<!^)(?=[A-Z])/));
