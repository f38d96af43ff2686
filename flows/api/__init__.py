"""What Python users call, a function a file; `newstables` itself names them all."""
