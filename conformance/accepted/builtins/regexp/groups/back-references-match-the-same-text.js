console.log(/(a|b)\1/.exec("abb")[0], /(["'])(.*?)\1/.exec("say \"it's\" ok").slice(1), /(\w)(\w)\2\1/.exec("abba")[0]);
