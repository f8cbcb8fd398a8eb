// events: tracking.ndjson
class EventNotSupported extends Error {
  constructor(type) {
    super(`${type} is not supported`);
    this.name = "EventNotSupported";
  }
}

const lookup = async (id) => ({ id, plan: id === "u2" ? "pro" : "free" });

async function onTrack(event) {
  const { plan } = await lookup(event.userId);
  return { ...event.properties, plan };
}

export default async (event) => {
  if (event.type === "track") return await onTrack(event);
  throw new EventNotSupported(event.type);
};
