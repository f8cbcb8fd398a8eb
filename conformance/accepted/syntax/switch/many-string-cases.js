const code = (s) => { switch (s) { case "push": case "force-push": return 1; case "pull_request": return 2; case "issues": return 3; case "": return 4; default: return 0; } };
console.log(["push", "force-push", "pull_request", "issues", "", "x", 1].map(code));
