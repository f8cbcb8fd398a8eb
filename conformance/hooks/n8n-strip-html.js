// events: items.ndjson
const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

export default (items) =>
  items
    .filter(({ json }) => typeof json.html === "string")
    .map(({ json }) => {
      const links = [...json.html.matchAll(/<a\s[^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/gi)].map(([, href, label]) => ({ href, label }));
      const text = json.html
        .replace(/<br\s*\/?>|<\/(p|h\d)>/gi, "\n")
        .replace(/<[^>]+>/g, "")
        .replace(/&(#?\w+);/g, (whole, name) => ENTITIES[name] ?? whole)
        .trim();
      return { json: { text, links, words: text.split(/\s+/).filter(Boolean).length } };
    });
