console.log(console.log("inner"));
