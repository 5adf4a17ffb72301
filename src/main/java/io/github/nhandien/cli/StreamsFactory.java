package io.github.nhandien.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Gives each command the streams that it works on. */
final class StreamsFactory implements IFactory {
  private final Streams streams;

  StreamsFactory(Streams streams) {
    this.streams = streams;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == AnnotateCommand.class) {
      return type.cast(new AnnotateCommand(streams));
    }
    if (type == EvaluateCommand.class) {
      return type.cast(new EvaluateCommand(streams));
    }
    if (type == ConvertCommand.class) {
      return type.cast(new ConvertCommand(streams));
    }
    if (type == SegmentCommand.class) {
      return type.cast(new SegmentCommand(streams));
    }
    if (type == TrainCommand.class) {
      return type.cast(new TrainCommand(streams));
    }
    if (type == EvaluateWordsCommand.class) {
      return type.cast(new EvaluateWordsCommand(streams));
    }
    if (type == TrainWordsCommand.class) {
      return type.cast(new TrainWordsCommand(streams));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
