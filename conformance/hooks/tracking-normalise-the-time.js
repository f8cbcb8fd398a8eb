// events: tracking.ndjson
export default (event) => {
  const time = new Date(event.timestamp);
  if (Number.isNaN(time.getTime())) return { messageId: event.messageId, time: null };
  const hour = time.getUTCHours();
  return {
    messageId: event.messageId,
    time: time.toISOString(),
    epoch: Math.floor(time.getTime() / 1000),
    partition: `dt=${time.toISOString().split("T")[0]}/hr=${hour < 10 ? "0" + hour : hour}`,
    isWeekend: [0, 6].includes(time.getDay()),
    json: JSON.stringify({ time }),
  };
};
