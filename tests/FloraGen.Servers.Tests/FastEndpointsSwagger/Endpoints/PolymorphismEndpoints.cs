using FloraGen.Servers.Application.Polymorphism;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

public sealed class SendCreatureEndpoint(Recorder recorder) : FamilyEndpoint<Creature>(recorder, "polymorphism/creature");

public sealed class SendCreaturesEndpoint(Recorder recorder) : BodyEndpoint<List<Creature>>(recorder, "polymorphism/creatures");

public sealed class SendToolEndpoint(Recorder recorder) : FamilyEndpoint<Tool>(recorder, "polymorphism/tool");

public sealed class SendHabitatEndpoint(Recorder recorder) : BodyEndpoint<Habitat>(recorder, "polymorphism/habitat");

public sealed class SendBedEndpoint(Recorder recorder) : BodyEndpoint<Bed>(recorder, "polymorphism/bed");

public sealed class SendShrubEndpoint(Recorder recorder) : BodyEndpoint<Shrub>(recorder, "polymorphism/shrub");
