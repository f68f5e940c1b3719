using FloraGen.Servers.Application.Shapes;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

public sealed class SendPlantEndpoint(Recorder recorder) : BodyEndpoint<Plant>(recorder, "shapes/plant");

public sealed class SendBoxEndpoint(Recorder recorder) : BodyEndpoint<Box>(recorder, "shapes/box");

public sealed class SendGreenhouseEndpoint(Recorder recorder) : BodyEndpoint<Greenhouse>(recorder, "shapes/greenhouse");

public sealed class SendBranchEndpoint(Recorder recorder) : BodyEndpoint<Branch>(recorder, "shapes/branch");

public sealed class SendAnythingEndpoint(Recorder recorder) : BodyEndpoint<Anything>(recorder, "shapes/anything");

public sealed class SendCatalogEndpoint(Recorder recorder) : BodyEndpoint<Catalog>(recorder, "shapes/catalog");

public sealed class SendNotesEndpoint(Recorder recorder) : BodyEndpoint<Notes>(recorder, "shapes/notes");

public sealed class SendAnnotatedEndpoint(Recorder recorder) : BodyEndpoint<Annotated>(recorder, "shapes/annotated");

public sealed class SendAwkwardEndpoint(Recorder recorder) : BodyEndpoint<Awkward>(recorder, "shapes/awkward");
