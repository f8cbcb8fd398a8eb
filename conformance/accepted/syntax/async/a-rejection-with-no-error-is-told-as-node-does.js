Promise.reject({ code: 5 });
console.log("sync");
