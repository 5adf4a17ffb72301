/** OpenNLP's finders as recognisers of ours, and our parts behind OpenNLP's interfaces. */
@NullMarked
package io.github.nhandien.opennlp;

import org.jspecify.annotations.NullMarked;
