namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

public sealed class GetFileEndpoint(Recorder recorder) : FileEndpoint(recorder, "file", "image/png");

public sealed class GetStreamEndpoint(Recorder recorder) : FileEndpoint(recorder, "stream", "application/octet-stream");
