console.log(String(/a/g), `${/b/}`, /c/ + "", JSON.stringify([String(/d/)]), isNaN(+/e/), /f/ == "/f/", [/g/].join(), Number(/1/));
