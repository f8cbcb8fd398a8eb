export async function processEvent(event, { config, cache, storage }) {
  const seen = await cache.get(event.distinct_id);
  if (seen) return null;
  await cache.set(event.distinct_id, true, 60);
  const properties = event.properties || {};
  event.properties = { ...properties, $process_person_profile: config.persons === 'Yes', host: posthog.host };
  return event;
}
