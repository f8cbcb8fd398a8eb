try {
  throw new Error(
    "spread over lines"
  )
} catch (e) { console.log(e.message) }
