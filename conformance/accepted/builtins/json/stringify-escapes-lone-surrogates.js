console.log(JSON.stringify("\ud83d"), JSON.stringify("\ude00x"), JSON.stringify("\ud83d\ude00"), JSON.stringify("\ude00\ud83d"), JSON.stringify({ "\ud800": 1 }));
