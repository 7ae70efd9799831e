"""What a question asks for: by its words, by the answers, and by what else is asked."""
