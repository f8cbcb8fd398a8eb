console.log("before");
throw "just text";
