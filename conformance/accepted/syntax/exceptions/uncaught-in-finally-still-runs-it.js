try { console.log("try"); null.x; } finally { console.log("finally"); }
console.log("never");
