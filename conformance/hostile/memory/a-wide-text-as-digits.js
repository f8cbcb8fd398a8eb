// ends: limit memory
import { transcode } from "becket:bytes";
transcode("\u4e2d".repeat(4000000), "utf8", "hex");
