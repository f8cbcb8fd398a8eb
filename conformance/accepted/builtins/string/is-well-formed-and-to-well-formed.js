console.log("ab".isWellFormed(), "😀".isWellFormed(), "a\ud83d".isWellFormed(), "\ude00\ud83d".isWellFormed(), "a\ud83db".toWellFormed(), "😀".toWellFormed(), "\ud83d\ud83d\ude00".toWellFormed());
