const agent = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36";
console.log([...agent.matchAll(/(\w+)\/([\d.]+)/g)].map((m) => `${m[1]} ${m[2]}`), /\(([^)]+)\)/.exec(agent)[1].split(/;\s*/), /Mac OS X (\d+)[_.](\d+)/.exec(agent).slice(1), /bot|crawler|spider/i.test(agent));
