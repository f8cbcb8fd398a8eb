import { "\uD800" as x } from "billing";
//       ^^^^^^^^ error[B0139] the name has half of a surrogate pair
