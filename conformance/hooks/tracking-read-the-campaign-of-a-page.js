// events: tracking.ndjson
export default (event) => {
  const address = event.context?.page?.url ?? event.properties?.url;
  if (!address) return null;
  let url;
  try {
    url = new URL(address, "https://shop.example.com");
  } catch (error) {
    return { error: error.code };
  }
  const campaign = {};
  for (const [key, value] of url.searchParams) if (key.toLowerCase().startsWith("utm_")) campaign[key.toLowerCase().slice(4)] = value;
  ["gclid", "fbclid", "ref"].forEach((name) => url.searchParams.delete(name));
  url.hash = "";
  return { host: url.hostname, path: url.pathname, campaign, clean: url.toString() };
};
