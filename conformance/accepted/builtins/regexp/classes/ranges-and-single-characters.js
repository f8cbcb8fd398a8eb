console.log("azAZ09-_".match(/[a-z0-9_-]+/g), /[a-]/.test("-"), /[-a]/.test("-"), /[a\-z]/.test("b"));
