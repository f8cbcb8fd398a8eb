console.log("a1b2c3d4e5f6g7h8i9j0".match(/[a-z]\d/g), "abcdefghijklmnopqrstuvwxyz".match(/./g));
