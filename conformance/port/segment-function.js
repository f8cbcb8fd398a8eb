async function onTrack(event, settings) {
  const endpoint = new URL('https://api.example.com/events');
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: new Headers({
      Authorization: 'Basic ' + btoa(settings.apiKey + ':'),
      'Content-Type': 'application/json',
    }),
    body: JSON.stringify(event),
  });
  if (response.status >= 500 || response.status === 429) {
    throw new RetryError('Failed with ' + response.status);
  }
}

async function onIdentify(event, settings) {
  throw new EventNotSupported('identify is not supported');
}
