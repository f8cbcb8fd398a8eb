export function transformEvent(event, metadata) {
  const meta = metadata(event);
  event.sourceId = meta.sourceId;
  if (event.context && event.context.traits && event.context.traits.email) {
    event.context.traits.email = event.context.traits.email.toLowerCase();
    delete event.context.traits.phone;
  }
  log('transformed', event.messageId);
  return event;
}
