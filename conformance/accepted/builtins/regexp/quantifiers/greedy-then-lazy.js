console.log("aabb".match(/a+b+?/)[0], "aabb".match(/(a+?)(a*)(b+)/).slice(1), '"a" "b"'.match(/"(.*?)"/g), "<<a>>".match(/<(.+?)>/)[1]);
