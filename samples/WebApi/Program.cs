using WebApi;

WebApiHost.Build(args).Run();
