const route = (path) => {
  const names = [];
  const source = path.replace(/[.+*?^${}()|[\]\\]/g, "\\$&").replace(/:(\w+)/g, (_, name) => {
    names.push(name);
    return "([^/]+)";
  });
  return (url) => {
    const m = new RegExp(`^${source}/?$`).exec(url);
    return m && Object.fromEntries(names.map((name, i) => [name, m[i + 1]]));
  };
};
const user = route("/users/:id/posts/:post");
console.log(user("/users/7/posts/abc"), user("/users/7"), route("/a.b")("/axb"), route("/a.b")("/a.b/"));
