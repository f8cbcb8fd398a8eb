console.log((0)?.toFixed(1), ""?.length, false?.toString(), NaN?.toString());
