// events: logs.ndjson
async function attempt(n, entry) {
  if (n < (entry.attempt ?? 1)) throw new Error(`attempt ${n} failed`);
  return n;
}

async function retry(entry, most = 3) {
  const delays = [];
  for (let n = 1; ; n++) {
    try {
      return { done: await attempt(n, entry), delays };
    } catch (error) {
      if (n >= most) throw new Error(`gave up after ${n}`, { cause: error });
      delays.push(2 ** n * 100);
    }
  }
}

export default async (entry) => {
  try {
    return await retry(entry);
  } catch (error) {
    return { error: error.message, cause: error.cause.message };
  } finally {
    entry.seen = true;
  }
};
