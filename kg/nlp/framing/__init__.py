"""The parts of `kg_frames`: the scene that the rules read, frames told in the sentence, frames taken over."""
