// ends: uncaught AggregateError
throw new AggregateError(Array.from({ length: 50000 }, (_, i) => new Error("e" + i)), "many");
